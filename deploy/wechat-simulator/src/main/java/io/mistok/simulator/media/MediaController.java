package io.mistok.simulator.media;

import io.mistok.simulator.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Pictures for phones, which show nothing of other servers. */
@RestController
@RequestMapping("/simulator/api/media")
class MediaController {
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final Set<String> TYPES = Set.of("png", "jpeg", "gif", "webp");

    private final Pictures pictures;
    private final RandomGenerator random;

    MediaController(Pictures pictures, RandomGenerator random) {
        this.pictures = pictures;
        this.random = random;
    }

    /** A picture for every id, and for every address of one. */
    @GetMapping
    ResponseEntity<byte[]> get(@RequestParam String id) {
        var picture = pictures.find(id).orElseGet(() -> StandIn.of(id));
        return ResponseEntity.ok().contentType(picture.type()).body(picture.bytes());
    }

    /** What a phone is about to send. */
    @PostMapping
    ResponseEntity<Uploaded> upload(@RequestHeader("Content-Type") MediaType type, InputStream body)
            throws IOException {
        if (!type.getType().equals("image") || !TYPES.contains(type.getSubtype())) {
            throw refused("A picture is image/png, image/jpeg, image/gif or image/webp");
        }
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            throw refused("A picture has 1 to " + MOST_BYTES + " bytes");
        }
        var mediaId = "SimulatedMedia-" + Long.toUnsignedString(random.nextLong(), 36);
        pictures.add(mediaId, new Picture(type, bytes));
        var address =
                ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .queryParam("id", mediaId)
                        .build()
                        .toUri();
        return ResponseEntity.created(address).body(new Uploaded(mediaId, address));
    }

    private static ProblemException refused(String detail) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-picture", detail);
    }

    /**
     * A picture that can be sent now.
     *
     * @param url for {@code PicUrl}
     */
    record Uploaded(String mediaId, URI url) {}
}
