package io.gongkai.intake;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class ParkedLinesDockerIT extends ParkedLinesTest {}
