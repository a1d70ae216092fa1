package io.mistok.gateway.token;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the gateway proves itself to the services.
 *
 * @param privateKeyFile PKCS#8 PEM file of an RSA key of 2048 bits or more; without it there is no
 *     start
 */
@ConfigurationProperties("mistok.internal")
record InternalProperties(@DefaultValue("") String privateKeyFile) {}
