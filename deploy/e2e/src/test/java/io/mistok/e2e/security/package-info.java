/** What an attacker would try, from outside: hostile requests, forged callers, leaked secrets. */
@NullMarked
package io.mistok.e2e.security;

import org.jspecify.annotations.NullMarked;
