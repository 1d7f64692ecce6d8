package org.redress.gates.planted.command.complaint;

import org.springframework.stereotype.Component;

/** Breaks "deciding needs no framework". */
@Component
class FrameworkRule {}
