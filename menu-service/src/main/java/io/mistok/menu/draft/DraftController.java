package io.mistok.menu.draft;

import io.mistok.menu.button.ButtonRequest;
import io.mistok.menu.button.MenuRules;
import io.mistok.menu.problem.InvalidRequestException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/channels/{channelId}/menu")
@Tag(name = "Menu draft", description = "Drawing a menu; followers see nothing of it")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PutMapping("/draft")
    @Operation(
            summary = "Replace the draft",
            description =
                    "Answers with an itemId for every button. A button keeps its itemId over new"
                            + " names, addresses and keys when the itemId is sent along, and"
                            + " otherwise when its action or its name is found in an earlier menu.")
    DraftView replace(
            @PathVariable String channelId,
            @RequestBody DraftRequest request,
            Principal principal) {
        return DraftView.of(drafts.replace(channelId, checked(request), principal.getName()));
    }

    @PostMapping("/versions/{number}/restore")
    @Operation(
            summary = "Take an earlier menu as the draft",
            description = "Never goes straight to followers: publish it to bring it back.")
    DraftView restore(
            @PathVariable String channelId, @PathVariable int number, Principal principal) {
        return DraftView.of(drafts.restore(channelId, number, principal.getName()));
    }

    private static List<ButtonRequest> checked(DraftRequest request) {
        var violations = MenuRules.violations(request.buttons());
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(
                    "invalid-menu",
                    "The menu breaks " + InvalidRequestException.count(violations) + " of WeChat",
                    violations);
        }
        return Objects.requireNonNull(request.buttons()).stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
