package io.mistok.ingest.translation;

import static io.mistok.ingest.translation.Values.second;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.event.AccountEvent.AccountClosed;
import io.mistok.ingest.event.AccountEvent.AuthorizationRevoked;
import io.mistok.ingest.event.AccountEvent.CouponChanged;
import io.mistok.ingest.event.AccountEvent.ProfileChanged;
import io.mistok.ingest.event.AccountEvent.VerificationChanged;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.OpenId;
import io.mistok.ingest.event.Origin;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of people's data, of the account and of its coupons. */
final class AccountEvents {
    private static final Set<String> NAMED =
            Set.of(
                    "ToUserName",
                    "FromUserName",
                    "CreateTime",
                    "MsgType",
                    "Event",
                    "CardId",
                    "UserCardCode",
                    "Encrypt");

    private AccountEvents() {}

    static @Nullable ChannelEvent translate(String event, Origin origin, Fields fields) {
        return switch (event) {
            case "user_info_modified" ->
                    new ProfileChanged(origin, subject(fields), fields.text("AppID"));
            case "user_authorization_revoke" ->
                    new AuthorizationRevoked(
                            origin, subject(fields), fields.text("AppID"), scopes(fields));
            case "user_authorization_cancellation" ->
                    new AccountClosed(origin, subject(fields), fields.text("AppID"));
            case "qualification_verify_success",
                    "qualification_verify_fail",
                    "naming_verify_success",
                    "naming_verify_fail",
                    "annual_renew",
                    "verify_expired" ->
                    new VerificationChanged(
                            origin,
                            event,
                            second(fields.text("ExpiredTime")),
                            second(fields.text("FailTime")),
                            fields.text("FailReason"));
            case "card_pass_check",
                    "card_not_pass_check",
                    "user_get_card",
                    "user_gifting_card",
                    "user_del_card",
                    "user_consume_card",
                    "user_pay_from_pay_cell",
                    "user_view_card",
                    "user_enter_session_from_card",
                    "update_member_card",
                    "card_sku_remind",
                    "card_pay_order",
                    "submit_membercard_user_info" ->
                    new CouponChanged(
                            origin,
                            event,
                            fields.text("CardId"),
                            fields.text("UserCardCode"),
                            Values.map(fields, NAMED));
            default -> null;
        };
    }

    private static @Nullable OpenId subject(Fields fields) {
        var subject = fields.text("OpenID");
        return subject == null ? null : new OpenId(subject);
    }

    /** Codes with commas between them, in one element or in several. */
    private static List<String> scopes(Fields fields) {
        return fields.texts("RevokeInfo").stream()
                .flatMap(codes -> Stream.of(codes.split(",", -1)))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
