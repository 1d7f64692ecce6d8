package org.redress.server.scenario;

/**
 * What became of a run.
 *
 * @param scenario name of the scenario
 * @param files files, registers included
 * @param commands commands that were carried out
 * @param commits commits that were made
 * @param alreadyPlayed commits that an earlier run had made
 * @param seconds how long it took
 */
public record ScenarioSummary(
    String scenario, long files, long commands, long commits, long alreadyPlayed, double seconds) {}
