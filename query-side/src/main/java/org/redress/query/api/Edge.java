package org.redress.query.api;

/**
 * An entry of a list.
 *
 * @param node the entry
 * @param cursor its place in the list
 */
public record Edge<T>(T node, String cursor) {}
