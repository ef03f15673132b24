package io.gongkai.kit.project;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class ReadModelsDockerIT extends ReadModelsTest {}
