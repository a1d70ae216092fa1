package io.mistok.simulator.token;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import io.mistok.simulator.quota.Quotas;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A call that takes an {@link Account} needs its access token, and counts against its quota. */
@Configuration(proxyBeanMethods = false)
class CallerConfiguration implements WebMvcConfigurer {
    private final Tokens tokens;
    private final Accounts accounts;
    private final Quotas quotas;

    CallerConfiguration(Tokens tokens, Accounts accounts, Quotas quotas) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.quotas = quotas;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver(tokens, accounts, quotas));
    }

    private record CallerResolver(Tokens tokens, Accounts accounts, Quotas quotas)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Account.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var servlet =
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            var value = servlet.getParameter("access_token");
            if (value == null || value.isEmpty()) {
                throw new RefusedException(ErrorCode.MISSING_ACCESS_TOKEN);
            }
            var account = tokens.account(value);
            if (!accounts.has(account)) {
                throw new RefusedException(ErrorCode.INVALID_CREDENTIAL);
            }
            quotas.count(account, servlet.getRequestURI());
            return account;
        }
    }
}
