"""The tables of files, their links, regions of pictures and attachments; generated from their declared fields."""

from sqlalchemy import Index

from kalbajar_catalogue.media.records import Attachment, MediaFile, MediaLink, Region
from kalbajar_catalogue.storage import uses
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for

media_file = table_for(MediaFile, "media_file")
media_link = table_for(MediaLink, "media_link")
region = table_for(Region, "region")
attachment = table_for(Attachment, "attachment")
Index("ix_media_file_sha256", media_file.c.sha256)

KINDS = (
    Kind(MediaFile, (media_file,), "KLB-M-{n:04}"),
    Kind(MediaLink, (media_link,), "KLB-L-{n:04}"),
    Kind(Region, (region,), "KLB-RE-{n:04}"),
    Kind(Attachment, (attachment,), "KLB-AT-{n:04}", users=uses.users_of),
)
