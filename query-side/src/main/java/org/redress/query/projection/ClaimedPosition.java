package org.redress.query.projection;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * How far a projection came and who may move it.
 *
 * @param projection its name
 * @param form version of its folds and documents together
 * @param commit last commit it has applied
 * @param begun last commit of the batch that was begun, not above {@code commit} when it is done;
 *     null in a row that was never begun
 * @param owner who may move it, empty when nobody does
 * @param epoch how often it was taken over
 * @param beat how often the owner has shown that it lives; null in a row of an owner that did not
 */
public record ClaimedPosition(
    @BsonId String projection,
    int form,
    long commit,
    @Nullable Long begun,
    String owner,
    long epoch,
    @Nullable Long beat) {}
