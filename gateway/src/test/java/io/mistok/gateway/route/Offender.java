package io.mistok.gateway.route;

import org.springframework.security.core.Authentication;

/** Breaks a rule of ArchitectureTest, which has to notice. */
public record Offender(Authentication user) {}
