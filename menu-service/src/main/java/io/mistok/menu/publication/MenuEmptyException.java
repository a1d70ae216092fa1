package io.mistok.menu.publication;

/** The draft has no buttons; WeChat has no empty menu. */
class MenuEmptyException extends RuntimeException {

    MenuEmptyException() {
        super("The draft has no buttons; a menu has 1 to 3 top-level buttons");
    }
}
