package io.mistok.menu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class SettingsTest {

    private final ApplicationContextRunner settings =
            new ApplicationContextRunner()
                    .withUserConfiguration(All.class)
                    .withPropertyValues("mistok.public-url=https://mistok.example");

    @Test
    void defaultsAreGood() {
        settings.run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mistok.public-url=",
                "mistok.public-url=mistok.example",
                "mistok.wechat.base-url=api.weixin.qq.com",
                "mistok.wechat.base-url=https://api.weixin.qq.com/cgi-bin",
                "mistok.wechat.connect-timeout=0s",
                "mistok.wechat.read-timeout=0s",
                "mistok.channel.default-time-zone=Asia/Lviv",
                "mistok.channel.secret-overlap=-1m",
                "mistok.outbox.topic=",
                "mistok.outbox.acknowledged-within=0s",
                "mistok.outbox.retry-every=0s",
                "mistok.inbox.topic=",
                "mistok.publication.lease=0s",
                "mistok.storage.retry-every=0s"
            })
    void badValueStopsTheStart(String setting) {
        settings.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
    }

    @Configuration
    @ConfigurationPropertiesScan
    static class All {}
}
