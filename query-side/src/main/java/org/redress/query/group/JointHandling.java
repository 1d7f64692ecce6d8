package org.redress.query.group;

import java.time.Instant;
import java.util.List;

/**
 * What bodies did together for a group.
 *
 * @param bodies the bodies that took part
 * @param summary what they did, masked
 * @param at when
 */
public record JointHandling(List<String> bodies, String summary, Instant at) {}
