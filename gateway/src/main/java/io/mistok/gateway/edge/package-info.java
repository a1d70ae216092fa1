/**
 * The outer wall: what the server accepts, whom it believes, which headers every answer carries.
 */
@NullMarked
package io.mistok.gateway.edge;

import org.jspecify.annotations.NullMarked;
