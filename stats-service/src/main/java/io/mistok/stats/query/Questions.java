package io.mistok.stats.query;

import io.mistok.stats.channel.Channels;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Turns what was asked into questions that can be answered. */
@Component
class Questions {
    private final Channels channels;

    Questions(Channels channels) {
        this.channels = channels;
    }

    /**
     * Reads the parameters.
     *
     * @throws ChannelNotFoundException if there is no such channel
     * @throws InvalidQuestionException if a parameter cannot be used
     */
    Question read(String channelId, Asked asked) {
        var channel = channels.find(channelId).orElseThrow(ChannelNotFoundException::new);
        var period = Period.parse(asked.from(), asked.to(), channel.timeZone());
        return new Question(channel, period, Statistics.granularity(asked.granularity()));
    }

    /**
     * Reads the parameters of a question whose answer has a point for every hour or day.
     *
     * @throws TooManyPointsException before anything is read, if that is sure already
     */
    Question readSeries(String channelId, Asked asked) {
        var question = read(channelId, asked);
        var from = question.period().from();
        var to = question.period().to();
        if (from != null && to != null) {
            var least = Duration.between(from, to).dividedBy(longest(question));
            if (least > Series.MOST_POINTS) {
                throw new TooManyPointsException(Series.MOST_POINTS);
            }
        }
        return question;
    }

    private static Duration longest(Question question) {
        return switch (question.granularity()) {
            case HOUR -> Duration.ofHours(2);
            case DAY -> Duration.ofHours(49);
        };
    }
}
