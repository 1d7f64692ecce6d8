package org.redress.command.report;

/** What can be asked about who has the power over a report. */
public sealed interface ReportJurisdictionCommand extends ReportCommand
    permits RecordReportJurisdiction,
        RaiseReportJurisdictionDispute,
        ReferReportJurisdictionDispute,
        SettleReportJurisdictionDispute,
        DesignateReportJurisdiction {}
