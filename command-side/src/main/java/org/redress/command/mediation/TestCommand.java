package org.redress.command.mediation;

/** What can be asked about a test or appraisal: Order 121 Art. 22. */
public sealed interface TestCommand extends MediationCommand permits StartTest, EndTest {}
