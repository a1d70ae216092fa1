package io.mistok.menu.doctor;

import io.mistok.menu.wechat.WeChatRefusedException;
import io.mistok.menu.wechat.WeChatUnreachableException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks WeChat and reports, whatever happens: the doctor never fails himself. */
final class Questions {

    private static final Logger log = LoggerFactory.getLogger(Questions.class);

    private Questions() {}

    static Check ask(String name, Supplier<Check> question) {
        try {
            return question.get();
        } catch (WeChatRefusedException refusal) {
            return Check.refused(name, refusal);
        } catch (WeChatUnreachableException failure) {
            return Check.broken(
                    name, "unreachable", String.valueOf(failure.getMessage()), failure.fix());
        } catch (RuntimeException failure) {
            log.atWarn().addKeyValue("check", name).setCause(failure).log("A check failed");
            return Check.broken(
                    name,
                    "failed",
                    "This could not be checked",
                    "Try again; when it goes on, look into the log of menu-service.");
        }
    }
}
