package io.gongkai.request.application;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class AttachmentsOverHttpDockerIT extends AttachmentsOverHttpTest {}
