package org.redress.events.report;

/** What can happen to the question of who has the power over a report. */
public sealed interface ReportJurisdictionEvent extends ReportEvent
    permits ReportJurisdictionRecorded,
        ReportJurisdictionDisputeRaised,
        ReportJurisdictionDisputeReferred,
        ReportJurisdictionDisputeSettled,
        ReportJurisdictionDesignated {}
