package org.redress.query.projection;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one event does to one document.
 *
 * @param id id of the document
 * @param fold gives the document after the event from the one before, which is null when there is
 *     none yet; pure, and the result carries the id and the event's position. It throws {@link
 *     MissingDocument} when it needs a document and there is none
 */
public record Change<D extends Folded>(String id, Function<@Nullable D, D> fold) {}
