package io.mistok.simulator.page;

import io.mistok.simulator.problem.ProblemException;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the phones; a simulator that was built without it does its work all the same. */
@Controller
class PageController {
    private final ResourceLoader resources;

    PageController(ResourceLoader resources) {
        this.resources = resources;
    }

    /** Asked for at every visit, so that a new build is seen at once; unchanged, it is a 304. */
    @GetMapping({"/", "/index.html"})
    ResponseEntity<Resource> page() throws IOException {
        var document = resources.getResource(PageFiles.LOCATION + "index.html");
        if (!document.isReadable()) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND,
                    "no-page",
                    "The phones are not part of this simulator; the command wechat is one, too");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(document.getContentAsByteArray()) + '"')
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body(document);
    }
}
