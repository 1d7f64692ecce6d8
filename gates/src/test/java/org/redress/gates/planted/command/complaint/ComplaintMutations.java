package org.redress.gates.planted.command.complaint;

import org.springframework.stereotype.Controller;

/** Keeps the rules: a controller may use the framework, also in the package of a capability. */
@Controller
class ComplaintMutations {}
