package io.mistok.e2e.security;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.wechat.Draft;
import io.mistok.e2e.wechat.Drafts;

/** Where callbacks to one channel arrive, and a writer of right ones. */
final class Door {
    private final Channel channel;
    private final RawHttp gateway;
    private final Drafts drafts;

    Door(Mistok mistok, Channel channel) {
        this.channel = channel;
        this.gateway = new RawHttp(mistok.url());
        this.drafts = new Drafts(channel);
    }

    static Door of(Mistok mistok, String encryption) {
        return new Door(mistok, Channel.connected(mistok, encryption));
    }

    Channel channel() {
        return channel;
    }

    Drafts drafts() {
        return drafts;
    }

    RawHttp gateway() {
        return gateway;
    }

    String path() {
        return channel.callback().getRawPath();
    }

    RawAnswer post(Draft draft) {
        return post(draft.queryString(), draft.body());
    }

    RawAnswer post(String query, byte[] body) {
        return gateway.send("POST", path() + "?" + query, body, "Content-Type: text/xml");
    }

    RawAnswer ask(Draft question) {
        return gateway.get(path() + "?" + question.queryString());
    }
}
