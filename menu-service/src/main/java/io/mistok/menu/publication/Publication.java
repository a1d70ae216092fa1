package io.mistok.menu.publication;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What a publication led to. */
@Schema(name = "Publication")
record Publication(int version, Instant publishedAt) {}
