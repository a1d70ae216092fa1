package io.mistok.bench.wechat;

/**
 * One callback, ready to be sent.
 *
 * @param openId the follower who clicked
 * @param target path and query
 * @param body XML
 */
public record Click(String openId, String target, String body) {}
