package io.mistok.menu.publication;

import io.mistok.menu.channel.ConnectedChannels;
import io.mistok.menu.draft.Drafts;
import io.mistok.menu.version.PublishedMenu;
import io.mistok.menu.version.PublishedMenus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/channels/{channelId}/menu")
@Tag(name = "Menu", description = "What followers see")
class MenuController {

    private final ConnectedChannels channels;
    private final Drafts drafts;
    private final PublishedMenus published;
    private final Publisher publisher;
    private final MenuImport menuImport;

    MenuController(
            ConnectedChannels channels,
            Drafts drafts,
            PublishedMenus published,
            Publisher publisher,
            MenuImport menuImport) {
        this.channels = channels;
        this.drafts = drafts;
        this.published = published;
        this.publisher = publisher;
        this.menuImport = menuImport;
    }

    @GetMapping
    @Operation(summary = "The draft, the published menu and what differs")
    MenuView menu(@PathVariable String channelId) {
        channels.requireExists(channelId);
        return MenuView.of(drafts.draft(channelId), published.current(channelId).orElse(null));
    }

    @PostMapping("/publish")
    @Operation(
            summary = "Bring the draft to the followers",
            description =
                    "One call to WeChat. What WeChat refuses is answered with 502, WeChat's errcode"
                            + " and errmsg, and a fix in words; nothing is published then.")
    Publication publish(@PathVariable String channelId, Principal principal) {
        var menu = publisher.publish(channelId, principal.getName());
        return new Publication(menu.version(), menu.publishedAt());
    }

    @GetMapping("/versions")
    @Operation(summary = "All menus WeChat has accepted, newest first")
    List<PublishedMenu> versions(@PathVariable String channelId) {
        channels.requireExists(channelId);
        return published.all(channelId);
    }

    @PostMapping("/import")
    @Operation(
            summary = "Take the menu that is live at WeChat as the draft",
            description =
                    "Also menus made in WeChat's console; notes say what could not be kept as it"
                            + " was. Nothing changes for followers.")
    MenuView importLive(@PathVariable String channelId, Principal principal) {
        var notes = menuImport.run(channelId, principal.getName());
        return menu(channelId).with(notes);
    }
}
