package io.mistok.simulator.fault;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Closes a connection without an answer, which the Servlet API has no word for. */
@Component
class ConnectionCut implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String ATTRIBUTE = ConnectionCut.class.getName();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Cutter());
    }

    static void now(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Runnable cut) {
            cut.run();
        }
    }

    private static final class Cutter extends ValveBase {
        private Cutter() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response)
                throws IOException, ServletException {
            Runnable cut =
                    () ->
                            response.getCoyoteResponse()
                                    .action(ActionCode.CLOSE_NOW, new IOException("Fault: reset"));
            request.setAttribute(ATTRIBUTE, cut);
            getNext().invoke(request, response);
        }
    }
}
