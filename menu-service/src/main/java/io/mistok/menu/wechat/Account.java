package io.mistok.menu.wechat;

import io.mistok.menu.secret.Secret;

/**
 * What WeChat knows an Official Account by.
 *
 * @param appId like {@code wx} and 16 hex digits
 * @param appSecret the account's password for the API
 */
public record Account(String appId, Secret appSecret) {}
