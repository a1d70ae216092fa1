package io.mistok.menu.channel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where WeChat reaches us.
 *
 * @param publicUrl address of the gateway as WeChat sees it, without a path; has no default
 */
@Validated
@ConfigurationProperties("mistok")
record PublicAddress(@NotNull @Pattern(regexp = "https?://[^?#]+") String publicUrl) {

    String callbackOf(String channelId) {
        return publicUrl.replaceAll("/+$", "") + "/callback/wechat/" + channelId;
    }
}
