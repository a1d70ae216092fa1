package io.mistok.bench.limit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Executors;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.http11.Http11NioProtocol;

/** Tomcat as ingest uses it, which reads a callback and answers the same bytes each time. */
public final class BareServer {
    private static final String REPLY =
            "<xml><ToUserName><![CDATA[oBench0000000000000000000000]]></ToUserName>"
                    + "<FromUserName><![CDATA[gh_0123456789ab]]></FromUserName>"
                    + "<CreateTime>1700000000</CreateTime><MsgType><![CDATA[text]]></MsgType>"
                    + "<Content><![CDATA[Answer of the bench: 你好, міст ✓]]></Content></xml>";

    private BareServer() {}

    /** Serves until the process is ended. */
    public static void serve(int port) throws IOException, LifecycleException {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
        var protocol = new Http11NioProtocol();
        protocol.setPort(port);
        protocol.setAddress(InetAddress.getLoopbackAddress());
        protocol.setMaxKeepAliveRequests(-1);
        ((AbstractProtocol<?>) protocol).setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        tomcat.setConnector(new Connector(protocol));
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "bare", new Bare()).addMapping("/");
        tomcat.start();
        tomcat.getServer().await();
    }

    private static final class Bare extends HttpServlet {
        private final byte[] bytes = REPLY.getBytes(StandardCharsets.UTF_8);

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            request.getInputStream().readAllBytes();
            response.setContentType("text/xml;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
