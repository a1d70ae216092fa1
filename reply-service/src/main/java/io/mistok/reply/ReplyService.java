package io.mistok.reply;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ReplyService {
    public static void main(String[] arguments) {
        SpringApplication.run(ReplyService.class, arguments);
    }
}
