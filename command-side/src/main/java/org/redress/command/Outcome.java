package org.redress.command;

/**
 * What a carried-out command left behind.
 *
 * @param streamId the stream it changed
 * @param commit number of its commit in the log; the head of the log when there was nothing to do
 * @param repeated whether an earlier command under the same idempotency key did the work
 */
public record Outcome(String streamId, long commit, boolean repeated) {}
