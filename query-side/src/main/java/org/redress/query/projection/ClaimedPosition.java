package org.redress.query.projection;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * How far a projection came and who may move it.
 *
 * @param projection its name
 * @param form version of its folds and documents together
 * @param commit last commit it has applied
 * @param begun last commit of the batch that was begun; the same as {@code commit} when it is done
 * @param owner who may move it
 * @param epoch how often it was taken over
 */
public record ClaimedPosition(
    @BsonId String projection, int form, long commit, long begun, String owner, long epoch) {}
