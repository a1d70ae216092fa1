package io.mistok.gateway.pages;

import io.mistok.gateway.problem.ProblemException;
import io.mistok.gateway.problem.ProblemType;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers every page address with the one document, which then shows the page. The addresses are
 * listed: with a rule for "everything else", a mistyped address of the API would be answered with a
 * page, and a new route of the gateway could be shadowed by one.
 */
@Controller
class PageController {
    private final PagesProperties pages;
    private final ResourceLoader resources;

    PageController(PagesProperties pages, ResourceLoader resources) {
        this.pages = pages;
        this.resources = resources;
    }

    /** Asked for at every visit, so that a new release is seen at once; unchanged, it is a 304. */
    @GetMapping({"/", "/index.html", "/sign-in", "/channels/**", "/c/**"})
    ResponseEntity<Resource> page() throws IOException {
        var document = resources.getResource(pages.location() + "index.html");
        if (!document.isReadable()) {
            var detail = "The admin pages are not part of this gateway; its API is at /api/docs.";
            throw new ProblemException(ProblemType.NOT_FOUND.problem(detail));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(document.getContentAsByteArray()) + '"')
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body(document);
    }
}
