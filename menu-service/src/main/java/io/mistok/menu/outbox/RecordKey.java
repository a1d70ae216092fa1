package io.mistok.menu.outbox;

/** The keys of the channel topic: {@code {channelId}/{kind}/{id}}. */
public final class RecordKey {

    private RecordKey() {}

    public static String settings(String channelId) {
        return channelId + "/settings/current";
    }

    public static String menu(String channelId, int menuVersion) {
        return channelId + "/menu/" + menuVersion;
    }

    public static String callback(String channelId, String replica) {
        return channelId + "/callback/" + replica;
    }
}
