/** The channel doctor: what works between us and WeChat, and what to do about the rest. */
@NullMarked
package io.mistok.menu.doctor;

import org.jspecify.annotations.NullMarked;
