package io.mistok.menu.doctor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All looks at one channel. */
@Schema(name = "Report")
record Report(List<Check> checks) {}
