package io.mistok.menu.wechat;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

record AddressesAnswer(
        @JsonProperty("ip_list") @Nullable List<String> addresses,
        @Nullable Integer errcode,
        @Nullable String errmsg)
        implements Answer {}
