package io.gongkai.intake;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class IntakeDockerIT extends IntakeTest {}
