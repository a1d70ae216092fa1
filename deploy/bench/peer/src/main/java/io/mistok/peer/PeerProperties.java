package io.mistok.peer;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The one account.
 *
 * @param appId of the account
 * @param token signs
 * @param aesKey 43 characters
 * @param key of the button that is answered
 * @param answer the text
 */
@ConfigurationProperties("peer")
record PeerProperties(String appId, String token, String aesKey, String key, String answer) {}
