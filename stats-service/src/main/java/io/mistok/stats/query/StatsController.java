package io.mistok.stats.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers as JSON, and the same as CSV to those who accept only that. */
@RestController
@RequestMapping("/api/channels/{channelId}/stats")
class StatsController {
    private static final String CSV = "text/csv";

    private final Questions questions;
    private final Statistics statistics;

    StatsController(Questions questions, Statistics statistics) {
        this.questions = questions;
        this.statistics = statistics;
    }

    @GetMapping("/clicks")
    Clicks clicks(@PathVariable String channelId, @ParameterObject Asked asked) {
        return statistics.clicks(questions.readSeries(channelId, asked), asked.item());
    }

    @GetMapping(path = "/clicks", produces = CSV)
    ResponseEntity<byte[]> clicksTable(
            @PathVariable String channelId, @ParameterObject Asked asked) {
        return csv("clicks", clicks(channelId, asked).rows());
    }

    @GetMapping("/active")
    Active active(@PathVariable String channelId, @ParameterObject Asked asked) {
        return statistics.active(questions.readSeries(channelId, asked));
    }

    @GetMapping(path = "/active", produces = CSV)
    ResponseEntity<byte[]> activeTable(
            @PathVariable String channelId, @ParameterObject Asked asked) {
        return csv("active", active(channelId, asked).rows());
    }

    @GetMapping("/items")
    List<ItemCount> items(@PathVariable String channelId, @ParameterObject Asked asked) {
        return statistics.items(questions.read(channelId, asked));
    }

    @GetMapping(path = "/items", produces = CSV)
    ResponseEntity<byte[]> itemsTable(
            @PathVariable String channelId, @ParameterObject Asked asked) {
        return csv("items", ItemCount.rows(items(channelId, asked)));
    }

    @GetMapping("/actions")
    List<ActionCount> actions(@PathVariable String channelId, @ParameterObject Asked asked) {
        return statistics.actions(questions.read(channelId, asked));
    }

    @GetMapping(path = "/actions", produces = CSV)
    ResponseEntity<byte[]> actionsTable(
            @PathVariable String channelId, @ParameterObject Asked asked) {
        return csv("actions", ActionCount.rows(actions(channelId, asked)));
    }

    @GetMapping("/actions/series")
    ActionSeries actionSeries(
            @PathVariable String channelId,
            @RequestParam(defaultValue = "") List<String> action,
            @ParameterObject Asked asked) {
        return statistics.actions(questions.readSeries(channelId, asked), action);
    }

    @GetMapping(path = "/actions/series", produces = CSV)
    ResponseEntity<byte[]> actionSeriesTable(
            @PathVariable String channelId,
            @RequestParam(defaultValue = "") List<String> action,
            @ParameterObject Asked asked) {
        return csv("actions", actionSeries(channelId, action, asked).rows());
    }

    private static ResponseEntity<byte[]> csv(String name, List<List<?>> rows) {
        var file = ContentDisposition.attachment().filename(name + ".csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(new MediaType("text", "csv", UTF_8))
                .body(Csv.write(rows).getBytes(UTF_8));
    }
}
