package io.mistok.reply;

import io.mistok.reply.storage.Migration;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ReplyService {
    public static void main(String[] arguments) {
        if (Arrays.asList(arguments).contains(Migration.COMMAND)) {
            Migration.run(System.getenv());
        } else {
            SpringApplication.run(ReplyService.class, arguments);
        }
    }
}
