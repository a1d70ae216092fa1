package io.mistok.simulator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An account with a token, as its server. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "mistok.simulator.quota.daily[/cgi-bin/get_api_domain_ip]=2")
abstract class CallingAccount {
    static final String APP_ID = "wx00000000000000a1";
    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final String ACCOUNT = "/simulator/api/accounts/" + APP_ID;

    final Http http;
    String token = "";

    CallingAccount(@LocalServerPort int port) {
        http = new Http(port);
    }

    @BeforeEach
    void createAccount() throws Exception {
        http.post(
                "/simulator/api/accounts",
                "{'appId':'%s','appSecret':'%s','originalId':'gh_0000000000a1'}"
                        .formatted(APP_ID, SECRET));
        token = stableToken().text("/access_token");
    }

    @AfterEach
    void deleteAccount() throws Exception {
        http.delete(ACCOUNT);
    }

    Http.Answer stableToken() throws Exception {
        return http.post(
                "/cgi-bin/stable_token",
                "{'grant_type':'client_credential','appid':'%s','secret':'%s'}"
                        .formatted(APP_ID, SECRET));
    }

    Http.Answer call(String method, String path, String body) throws Exception {
        var address = "/cgi-bin/" + path + "?access_token=" + token;
        return method.equals("GET") ? http.get(address) : http.post(address, body);
    }
}
