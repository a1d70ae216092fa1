package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something changed about a person's data, about the account itself, or about a coupon. */
public sealed interface AccountEvent extends ChannelEvent {
    /** The profile of someone who authorised us changed: refresh or drop it. */
    @JsonTypeName("profile-changed")
    record ProfileChanged(
            @JsonUnwrapped Origin origin, @Nullable OpenId subjectOpenId, @Nullable String appId)
            implements AccountEvent {}

    /** Someone withdrew an authorisation: delete the data. */
    @JsonTypeName("authorization-revoked")
    record AuthorizationRevoked(
            @JsonUnwrapped Origin origin,
            @Nullable OpenId subjectOpenId,
            @Nullable String appId,
            List<String> revokedScopes)
            implements AccountEvent {}

    /** Someone closed the messenger account: delete the data. */
    @JsonTypeName("account-closed")
    record AccountClosed(
            @JsonUnwrapped Origin origin, @Nullable OpenId subjectOpenId, @Nullable String appId)
            implements AccountEvent {}

    /**
     * A step of the verification of the account.
     *
     * @param stage the platform's name of the step
     */
    @JsonTypeName("verification-changed")
    record VerificationChanged(
            @JsonUnwrapped Origin origin,
            String stage,
            @Nullable Instant expiresAt,
            @Nullable Instant failedAt,
            @Nullable String reason)
            implements AccountEvent {}

    /**
     * Something happened to a coupon.
     *
     * @param change the platform's name of what happened
     * @param fields what else it said, as sent
     */
    @JsonTypeName("coupon-changed")
    record CouponChanged(
            @JsonUnwrapped Origin origin,
            String change,
            @Nullable String couponId,
            @Nullable String couponCode,
            Map<String, Object> fields)
            implements AccountEvent {}
}
