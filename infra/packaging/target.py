"""The machine that everything is built for: AWS Lambda's Python 3.13 on arm64 (Amazon Linux 2023, glibc 2.34)."""

PYTHON = "3.13"
PLATFORM = "aarch64-manylinux_2_28"
WHEEL_PLATFORMS = (*(f"manylinux_2_{minor}_aarch64" for minor in range(28, 16, -1)), "manylinux2014_aarch64")
"""Platform tags of wheels that run there, best first."""

UNZIPPED_LIMIT_BYTES = 250 * 1024 * 1024
"""What a function and its layers may take together, unzipped (AWS Lambda quotas, "Deployment package size")."""
