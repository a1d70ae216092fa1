package io.mistok.stats.storage;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this service talks to MongoDB. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class MongoConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer shortWaits(StorageProperties properties) {
        var selection = properties.selectionTimeout().toMillis();
        var answer = Math.toIntExact(properties.answerTimeout().toMillis());
        return settings ->
                settings.retryWrites(true)
                        .applyToClusterSettings(cluster ->
                                cluster.serverSelectionTimeout(selection, TimeUnit.MILLISECONDS))
                        .applyToSocketSettings(socket ->
                                socket.connectTimeout(selection, TimeUnit.MILLISECONDS)
                                        .readTimeout(answer, TimeUnit.MILLISECONDS));
    }

    /**
     * What we have once read or written must not vanish with a failing primary: we commit on it.
     */
    @Bean
    MongoDatabase database(MongoClient client, MongoConnectionDetails details) {
        var name =
                Objects.requireNonNull(
                        details.getConnectionString().getDatabase(),
                        "spring.mongodb.uri must name a database");
        return client.getDatabase(name)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }
}
