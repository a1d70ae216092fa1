package io.mistok.menu.secret;

/** The secrets of a channel; each is bound to its channel and its name when it is sealed. */
public enum SecretField {
    APP_SECRET("appSecret"),
    TOKEN("token"),
    ENCODING_AES_KEY("encodingAesKey");

    private final String wireName;

    SecretField(String wireName) {
        this.wireName = wireName;
    }

    String associatedWith(String channelId) {
        return channelId + "/" + wireName;
    }
}
