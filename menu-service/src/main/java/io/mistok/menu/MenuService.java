package io.mistok.menu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class MenuService {
    public static void main(String[] arguments) {
        SpringApplication.run(MenuService.class, arguments);
    }
}
