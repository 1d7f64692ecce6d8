package org.redress.planted;

/** Breaks the format. */
final class Length {

    private Length() { }

    static int of(String text) { return text.length(); }
}
