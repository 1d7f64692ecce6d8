package org.redress.query.figure;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Where recording of a month began.
 *
 * @param month the month in Asia/Shanghai, for instance {@code 2026-05}
 * @param commit the first commit recorded in it; the months before end with the one before
 */
public record MonthStart(@BsonId String month, long commit) {}
