package io.mistok.menu.channel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What cannot be an id names no channel. MySQL, asked for it, would fail instead: its column is
 * ASCII and does not compare with every text.
 */
@Component
class ChannelIdCheck implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/channels/**");
    }

    /** Only a path that has an id is looked at, whatever else may come below the channels. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables
                && variables.get("channelId") instanceof String id
                && !ID.matcher(id).matches()) {
            throw new ChannelNotFoundException(id);
        }
        return true;
    }
}
